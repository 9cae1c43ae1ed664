package org.cyberatlas.strategy;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a document that is listed among national cybersecurity strategies.")
public enum StrategyKind {
    @Description("A national cybersecurity strategy.")
    STRATEGY,
    @Description("A plan that carries out a strategy, or stands in for one.")
    ACTION_PLAN,
    @Description("Another document that a source lists among strategies: of ICT, of defence, or a review.")
    RELATED
}
