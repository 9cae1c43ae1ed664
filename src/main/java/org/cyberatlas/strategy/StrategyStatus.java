package org.cyberatlas.strategy;

import org.eclipse.microprofile.graphql.Description;

@Description("Status of a strategy as of its source.")
public enum StrategyStatus {
    @Description("Not adopted.")
    DRAFT,
    @Description("Replaced by a later one.")
    SUPERSEDED
}
