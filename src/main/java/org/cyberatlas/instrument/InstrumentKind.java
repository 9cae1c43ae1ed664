package org.cyberatlas.instrument;

import org.eclipse.microprofile.graphql.Description;

@Description("Kind of an instrument's text.")
public enum InstrumentKind {
    @Description("Conclusions of the Council of the European Union.")
    CONCLUSIONS,
    @Description("A decision of an organisation or of one of its bodies.")
    DECISION,
    @Description("A declaration.")
    DECLARATION,
    @Description("A directive of the European Union, which Member States bring into national law.")
    DIRECTIVE,
    @Description("A political framework.")
    FRAMEWORK,
    @Description("A joint communication of the European Commission and the High Representative.")
    JOINT_COMMUNICATION,
    @Description("A decree of a national government.")
    NATIONAL_DECREE,
    @Description("A law of a national parliament.")
    NATIONAL_LAW,
    @Description("National rules that carry out a law.")
    NATIONAL_REGULATION,
    @Description("A regulation of the European Union, which applies directly.")
    REGULATION,
    @Description("A report.")
    REPORT,
    @Description("A resolution.")
    RESOLUTION,
    @Description("A statement.")
    STATEMENT,
    @Description("A strategy.")
    STRATEGY,
    @Description("A treaty or a protocol to one.")
    TREATY,
    @Description("A work plan.")
    WORK_PLAN
}
