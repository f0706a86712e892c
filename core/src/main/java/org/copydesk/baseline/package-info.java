/** What a house has known of for long: a file of findings that are not told again. */
@NullMarked
package org.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
