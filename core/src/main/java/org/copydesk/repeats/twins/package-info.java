/** Tells by their paths which pages are one page in several versions or languages. Knows nothing of what pages say. */
@NullMarked
package org.copydesk.repeats.twins;

import org.jspecify.annotations.NullMarked;
