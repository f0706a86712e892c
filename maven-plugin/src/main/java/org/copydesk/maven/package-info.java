/** The goals of the Maven plugin; thin, as all work is done by the library. */
@NullMarked
package org.copydesk.maven;

import org.jspecify.annotations.NullMarked;
