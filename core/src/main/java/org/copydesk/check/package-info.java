/** What all checks have in common: rules, findings, places and the interface that a check implements. */
@NullMarked
package org.copydesk.check;

import org.jspecify.annotations.NullMarked;
