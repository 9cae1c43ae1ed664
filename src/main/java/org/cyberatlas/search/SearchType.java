package org.cyberatlas.search;

import org.cyberatlas.actor.Country;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.Position;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.initiative.Initiative;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.measure.Measure;
import org.cyberatlas.norm.LawPrinciple;
import org.cyberatlas.norm.Norm;
import org.cyberatlas.partnership.Partnership;
import org.cyberatlas.process.Process;
import org.cyberatlas.source.Source;
import org.eclipse.microprofile.graphql.Description;

/** A kind of thing that a search finds. */
@Description("A kind of thing that a search finds.")
public enum SearchType {
    @Description("States and territories.")
    COUNTRY(Country.TYPE),
    @Description("Organisations, bodies, forums and alliances.")
    ORGANISATION(Organisation.TYPE),
    @Description("What is measured.")
    INDICATOR(Indicator.TYPE),
    @Description("Norms of behaviour.")
    NORM(Norm.TYPE),
    @Description("Principles of international law in cyberspace.")
    LAW_PRINCIPLE(LawPrinciple.TYPE),
    @Description("Confidence-building measures.")
    MEASURE(Measure.TYPE),
    @Description("Processes of the United Nations.")
    PROCESS(Process.TYPE),
    @Description("Treaties, resolutions, acts and laws.")
    INSTRUMENT(Instrument.TYPE),
    @Description("Dialogues.")
    DIALOGUE(Dialogue.TYPE),
    @Description("Partnerships.")
    PARTNERSHIP(Partnership.TYPE),
    @Description("Initiatives of countries.")
    INITIATIVE(Initiative.TYPE),
    @Description("What is said of actors.")
    FINDING(Finding.TYPE),
    @Description("Published views on how international law applies in cyberspace.")
    POSITION(Position.TYPE),
    @Description("Publications.")
    SOURCE(Source.TYPE);

    private final String type;

    SearchType(String type) {
        this.type = type;
    }

    /** GraphQL name of the type. */
    String type() {
        return type;
    }
}
