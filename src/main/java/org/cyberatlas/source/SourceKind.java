package org.cyberatlas.source;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of a source's publication.")
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
    @Description("A reprint of an official text by another publisher.")
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
    @Description("A reprint of a United Nations document by another publisher.")
    UN_TEXT_REPRINT
}
