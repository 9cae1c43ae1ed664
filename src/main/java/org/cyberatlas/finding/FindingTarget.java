package org.cyberatlas.finding;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cyberatlas.dialogue.Dialogue;
import org.cyberatlas.initiative.Initiative;
import org.cyberatlas.instrument.Instrument;
import org.cyberatlas.measure.Measure;
import org.cyberatlas.norm.LawPrinciple;
import org.cyberatlas.norm.Norm;
import org.cyberatlas.partnership.Partnership;
import org.cyberatlas.process.Process;
import org.cyberatlas.shared.node.GlobalId;
import org.cyberatlas.shared.node.Node;

/** A row of another feature that a finding is related to; one of the codes is given. */
@Embeddable
record FindingTarget(
        String normCode,
        String lawPrincipleCode,
        String measureCode,
        String instrumentCode,
        String processCode,
        String dialogueCode,
        String partnershipCode,
        String initiativeCode) {

    GlobalId id() {
        Map<Class<? extends Node>, String> codes = new LinkedHashMap<>();
        codes.put(Norm.class, normCode);
        codes.put(LawPrinciple.class, lawPrincipleCode);
        codes.put(Measure.class, measureCode);
        codes.put(Instrument.class, instrumentCode);
        codes.put(Process.class, processCode);
        codes.put(Dialogue.class, dialogueCode);
        codes.put(Partnership.class, partnershipCode);
        codes.put(Initiative.class, initiativeCode);
        return codes.entrySet().stream()
                .filter(code -> code.getValue() != null)
                .map(code -> new GlobalId(code.getKey().getSimpleName(), code.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
