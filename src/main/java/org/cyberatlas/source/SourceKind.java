package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

/** What sort of publication a source is. */
@Description("What sort of publication a source is.")
public enum SourceKind {
    @Description("A data set: many figures in one publication.")
    DATASET,
    @Description("An encyclopaedia article.")
    ENCYCLOPAEDIA,
    @Description("A legal act at the body that made it or in its official journal.")
    LAW,
    @Description("A copy of a legal act elsewhere.")
    LAW_COPY,
    @Description("A body that watches the field and reports on it.")
    OBSERVATORY,
    @Description("A page of a government or of an international organisation.")
    OFFICIAL_PAGE,
    @Description("A statement, press release or report of a government or of an international organisation.")
    OFFICIAL_STATEMENT,
    @Description("An official text printed again by somebody else.")
    OFFICIAL_TEXT_REPRINT,
    @Description("A newspaper, magazine or news agency.")
    PRESS,
    @Description("The treaty database of a State that is not the depositary.")
    STATE_TREATY_RECORD,
    @Description("A research institute or think tank.")
    THINK_TANK,
    @Description("The treaty record of the depositary.")
    TREATY_RECORD,
    @Description("A copy of the depositary's treaty record.")
    TREATY_RECORD_COPY,
    @Description("A page of the United Nations.")
    UN_PAGE,
    @Description("A United Nations document printed again by somebody else.")
    UN_TEXT_REPRINT
}
