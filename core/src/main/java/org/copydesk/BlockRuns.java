package org.copydesk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;

/** The blocks of a page in the order of their prose, and which of them make a list, a table or a row. */
final class BlockRuns {
    private final String source;
    private final List<Block> blocks;
    private final int[] proseStarts;
    /** The first and the last block of the table, the row and the list of each block. */
    private final int[] tableStarts;

    private final int[] tableEnds;
    private final int[] rowStarts;
    private final int[] rowEnds;
    private final int[] listStarts;
    private final int[] listEnds;

    private BlockRuns(String source, List<Block> blocks) {
        this.source = source;
        this.blocks = blocks;
        int size = blocks.size();
        this.proseStarts = blocks.stream().mapToInt(BlockRuns::proseStart).toArray();
        this.tableStarts = new int[size];
        this.rowStarts = new int[size];
        this.listStarts = new int[size];
        findStarts();
        this.tableEnds = ends(tableStarts);
        this.rowEnds = ends(rowStarts);
        this.listEnds = ends(listStarts);
    }

    static BlockRuns of(Document document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.prose().length() > 0)
                .sorted(Comparator.comparingInt(BlockRuns::proseStart))
                .toList();
        return new BlockRuns(document.source().text(), blocks);
    }

    private static int proseStart(Block block) {
        return block.prose().sourceStart(0);
    }

    private void findStarts() {
        boolean isDelimited = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean isFirst = i == 0;
            listStarts[i] = isFirst || !isOfOneList(i - 1, i) ? i : listStarts[i - 1];
            String gap = isCell(i) ? gapBefore(i) : "";
            boolean isNewTable = isFirst || !isCell(i) || !isCell(i - 1) || endsTable(gap, isDelimited);
            tableStarts[i] = isNewTable ? i : tableStarts[i - 1];
            rowStarts[i] = isNewTable || endsRow(gap) ? i : rowStarts[i - 1];
            isDelimited = isNewTable ? gap.contains("<table") || gap.contains("|===") : isDelimited;
        }
    }

    private String gapBefore(int block) {
        int from = block == 0 ? 0 : end(block - 1);
        return source.substring(Math.min(from, proseStarts[block]), proseStarts[block])
                .toLowerCase(Locale.ROOT);
    }

    private boolean isOfOneList(int block, int next) {
        return isInList(block) && blocks.get(block).list() == blocks.get(next).list();
    }

    /** A table that is not delimited, as in Markdown, ends with a blank line. */
    private static boolean endsTable(String gap, boolean isDelimited) {
        return gap.contains("<table")
                || gap.contains("</table")
                || gap.contains("|===")
                || (!isDelimited && StetGaps.hasBlankLine(gap, 0, gap.length()));
    }

    private static boolean endsRow(String gap) {
        boolean hasLineEnd = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
        return gap.contains("<tr") || gap.contains("</tr") || (hasLineEnd && !gap.contains("<t"));
    }

    private static int[] ends(int[] starts) {
        int[] ends = new int[starts.length];
        for (int i = starts.length - 1; i >= 0; i--) {
            boolean isLast = i + 1 == starts.length || starts[i + 1] != starts[i];
            ends[i] = isLast ? i : ends[i + 1];
        }
        return ends;
    }

    int size() {
        return blocks.size();
    }

    /** The first block whose prose starts at or after an offset; the number of blocks if there is none. */
    int firstFrom(int offset) {
        int low = 0;
        int high = proseStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (proseStarts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a block begins, inline markup included. */
    int start(int block) {
        return Math.min(blocks.get(block).start(), proseStarts[block]);
    }

    /** Where it ends, inline markup included. */
    int end(int block) {
        return Math.max(blocks.get(block).end(), proseEnd(block));
    }

    int proseStart(int block) {
        return proseStarts[block];
    }

    int proseEnd(int block) {
        Prose prose = blocks.get(block).prose();
        return prose.sourceEnd(prose.length());
    }

    /** Whether a block has a word, or a sign, between two offsets of the source. */
    boolean hasProse(int block, int from, int to) {
        Prose prose = blocks.get(block).prose();
        int low = 0;
        int high = prose.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prose.sourceStart(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < prose.length() && prose.sourceStart(low) < to) {
            if (!Character.isWhitespace(prose.text().charAt(low))) {
                return true;
            }
            low++;
        }
        return false;
    }

    boolean isCell(int block) {
        return blocks.get(block).kind() == BlockKind.TABLE_CELL;
    }

    boolean isTableStart(int block) {
        return tableStarts[block] == block;
    }

    int tableEnd(int block) {
        return tableEnds[block];
    }

    int rowStart(int block) {
        return rowStarts[block];
    }

    int rowEnd(int block) {
        return rowEnds[block];
    }

    boolean isInList(int block) {
        return blocks.get(block).list() != Block.NO_LIST;
    }

    boolean isListStart(int block) {
        return isInList(block) && listStarts[block] == block;
    }

    int listEnd(int block) {
        return listEnds[block];
    }
}
