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
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(Norm.TYPE, normCode);
        codes.put(LawPrinciple.TYPE, lawPrincipleCode);
        codes.put(Measure.TYPE, measureCode);
        codes.put(Instrument.TYPE, instrumentCode);
        codes.put(Process.TYPE, processCode);
        codes.put(Dialogue.TYPE, dialogueCode);
        codes.put(Partnership.TYPE, partnershipCode);
        codes.put(Initiative.TYPE, initiativeCode);
        return codes.entrySet().stream()
                .filter(code -> code.getValue() != null)
                .map(code -> new GlobalId(code.getKey(), code.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
