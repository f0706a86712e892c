/** Where two texts differ. Not exported: for the checks and reports of this library. */
@NullMarked
package org.copydesk.text.diff;

import org.jspecify.annotations.NullMarked;
