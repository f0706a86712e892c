/** Finds one name spelt in several ways. */
@NullMarked
package org.copydesk.names;

import org.jspecify.annotations.NullMarked;
