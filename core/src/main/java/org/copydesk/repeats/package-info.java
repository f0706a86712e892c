/** Finds the same text standing twice. */
@NullMarked
package org.copydesk.repeats;

import org.jspecify.annotations.NullMarked;
