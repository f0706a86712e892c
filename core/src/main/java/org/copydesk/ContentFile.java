package org.copydesk;

import java.nio.file.Path;
import org.copydesk.format.ContentFormat;

/**
 * A file to read.
 *
 * @param file where it lies
 * @param path the path that findings show
 * @param format how it is to be read
 */
record ContentFile(Path file, String path, ContentFormat format) {}
