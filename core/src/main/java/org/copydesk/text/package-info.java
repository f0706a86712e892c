/** Prose with exact places in its source. */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
