/** The one way in: {@link org.copydesk.Copydesk} reads content files and reports what a copy desk would mark. */
@NullMarked
package org.copydesk;

import org.jspecify.annotations.NullMarked;
