/** One class a content format, from source to document. */
@NullMarked
package org.copydesk.format;

import org.jspecify.annotations.NullMarked;
