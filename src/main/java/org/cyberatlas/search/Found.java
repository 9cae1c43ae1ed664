package org.cyberatlas.search;

import org.cyberatlas.shared.node.SearchHit;

/**
 * A thing that was found, with what the search says of it.
 *
 * @param snippet null if it is not selected
 */
record Found(SearchHit hit, double score, String snippet) {}
