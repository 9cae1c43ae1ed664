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
import org.cyberatlas.shared.node.SearchHit;
import org.cyberatlas.source.Source;
import org.cyberatlas.strategy.Strategy;
import org.eclipse.microprofile.graphql.Description;

@Description("Type of a search result.")
public enum SearchType {
    @Description("States and territories.")
    COUNTRY(Country.class),
    @Description("Organisations, bodies, forums and alliances.")
    ORGANISATION(Organisation.class),
    @Description("Indicators.")
    INDICATOR(Indicator.class),
    @Description("Norms of behaviour.")
    NORM(Norm.class),
    @Description("Principles of international law in cyberspace.")
    LAW_PRINCIPLE(LawPrinciple.class),
    @Description("Confidence-building measures.")
    MEASURE(Measure.class),
    @Description("Processes of the United Nations.")
    PROCESS(Process.class),
    @Description("Treaties, resolutions, acts and laws.")
    INSTRUMENT(Instrument.class),
    @Description("Dialogues.")
    DIALOGUE(Dialogue.class),
    @Description("Partnerships.")
    PARTNERSHIP(Partnership.class),
    @Description("Initiatives of countries.")
    INITIATIVE(Initiative.class),
    @Description("National cybersecurity strategies.")
    STRATEGY(Strategy.class),
    @Description("National laws.")
    LAW(Law.class),
    @Description("Teams that respond to incidents.")
    RESPONSE_TEAM(ResponseTeam.class),
    @Description("Cyber operations, found by the words of their attributions as well.")
    CYBER_OPERATION(CyberOperation.class),
    @Description("Regimes of cyber sanctions.")
    SANCTION_REGIME(SanctionRegime.class),
    @Description("Capacity-building projects.")
    PROJECT(Project.class),
    @Description("Findings about actors.")
    FINDING(Finding.class),
    @Description("Published views on how international law applies in cyberspace.")
    POSITION(Position.class),
    @Description("Publications.")
    SOURCE(Source.class);

    private final String type;

    SearchType(Class<? extends SearchHit> type) {
        this.type = type.getSimpleName();
    }

    /** GraphQL name of the type. */
    String type() {
        return type;
    }
}
