/**
 * One class a content format, from source to document.
 *
 * <p>Plain text has no markup, so shapes are tried in a fixed order, and the first that fits is taken:
 *
 * <ol>
 *   <li>the file: lines ({@code LineScanner}), what repeats on every page ({@code PageFurniture}), one paragraph a line or
 *       wrapped lines ({@code ParagraphShape});
 *   <li>each group of lines without a blank line between them ({@code PlainTextBlocks}): fenced code; code, output and
 *       drawings ({@code CodeShape}, {@code Drawing}); verse ({@code Stanza}, {@code VerseSigns}); centred titles ({@code Headline});
 *   <li>in what is left of a group, line by line: rules; tables ({@code PlainTable}, {@code BarTable}; two columns of verse
 *       are found there); lines of code; titles ({@code TitlePlace}); items of lists ({@code ListMarker}); notes
 *       ({@code FootnoteLabel}) and paragraphs, whose end {@code LineGroup} tells;
 *   <li>in each block the signs in the words ({@code PlainTextWriter}).
 * </ol>
 */
@NullMarked
package org.copydesk.format;

import org.jspecify.annotations.NullMarked;
