/** Finds statements that are laid to nobody in particular. */
@NullMarked
package org.copydesk.claims;

import org.jspecify.annotations.NullMarked;
