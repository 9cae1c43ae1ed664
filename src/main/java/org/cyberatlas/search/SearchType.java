package org.cyberatlas.search;

import org.cyberatlas.actor.Country;
import org.cyberatlas.actor.Organisation;
import org.cyberatlas.cyberoperation.CyberOperation;
import org.cyberatlas.cyberoperation.SanctionRegime;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.finding.Finding;
import org.cyberatlas.finding.Position;
import org.cyberatlas.indicator.Indicator;
import org.cyberatlas.initiative.Initiative;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.law.Law;
import org.cyberatlas.measure.Measure;
import org.cyberatlas.norm.LawPrinciple;
import org.cyberatlas.norm.Norm;
import org.cyberatlas.partnership.Partnership;
import org.cyberatlas.process.Process;
import org.cyberatlas.project.Project;
import org.cyberatlas.responseteam.ResponseTeam;
import org.cyberatlas.source.Source;
import org.cyberatlas.strategy.Strategy;
import org.eclipse.microprofile.graphql.Description;

@Description("Type of a search result.")
public enum SearchType {
    @Description("States and territories.")
    COUNTRY(Country.TYPE),
    @Description("Organisations, bodies, forums and alliances.")
    ORGANISATION(Organisation.TYPE),
    @Description("Indicators.")
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
    @Description("National cybersecurity strategies.")
    STRATEGY(Strategy.TYPE),
    @Description("National laws.")
    LAW(Law.TYPE),
    @Description("Teams that respond to incidents.")
    RESPONSE_TEAM(ResponseTeam.TYPE),
    @Description("Cyber operations, found by the words of their attributions as well.")
    CYBER_OPERATION(CyberOperation.TYPE),
    @Description("Regimes of cyber sanctions.")
    SANCTION_REGIME(SanctionRegime.TYPE),
    @Description("Capacity-building projects.")
    PROJECT(Project.TYPE),
    @Description("Findings about actors.")
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
