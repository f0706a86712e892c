/**
 * The exact set-similarity join by which nearly equal paragraphs are found, in pure parts that a cluster needs too: what
 * counts as similar ({@link org.copydesk.repeats.join.Threshold}), a text as a set
 * ({@link org.copydesk.repeats.join.Signature}), all similar pairs
 * ({@link org.copydesk.repeats.join.SimilarityJoin}) and groups of similar sets
 * ({@link org.copydesk.repeats.join.Clusters}, {@link org.copydesk.repeats.join.ClusterJoin}).
 *
 * <p>Nothing is sampled or estimated: no pair is missed and none is too much. Method: C. Xiao, W. Wang, X. Lin,
 * J. X. Yu, "Efficient Similarity Joins for Near Duplicate Detection", WWW 2008 (PPJoin: prefix filter, length filter,
 * positional filter), on multisets.
 */
@NullMarked
package org.copydesk.repeats.join;

import org.jspecify.annotations.NullMarked;
