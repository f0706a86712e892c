/** How fast content is checked, on any folder, beside a yardstick. */
@NullMarked
package org.copydesk.examples.benchmark;

import org.jspecify.annotations.NullMarked;
