/** One class an output format; all wording of reports. */
@NullMarked
package org.copydesk.report;

import org.jspecify.annotations.NullMarked;
