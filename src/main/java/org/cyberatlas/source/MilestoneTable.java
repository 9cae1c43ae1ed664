package org.cyberatlas.source;

import org.cyberatlas.shared.node.Node;

/**
 * Table with the milestones of the nodes of one type. A feature produces one for each of its tables; the bean is found by itself.
 *
 * @param parent the column that says whose they are
 */
public record MilestoneTable(Class<? extends Node> type, String name, String parent) {}
