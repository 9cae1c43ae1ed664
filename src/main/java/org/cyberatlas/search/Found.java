package org.cyberatlas.search;

import org.cyberatlas.shared.node.SearchHit;

/**
 * Search result: a node with its snippet and score.
 *
 * @param snippet null if it is not selected
 */
record Found(SearchHit hit, double score, String snippet) {}
