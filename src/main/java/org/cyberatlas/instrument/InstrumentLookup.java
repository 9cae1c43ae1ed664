package org.cyberatlas.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.cyberatlas.shared.batch.Batches;
import org.cyberatlas.shared.error.UnknownCode;
import org.cyberatlas.shared.node.NodeSource;
import org.cyberatlas.shared.reference.Reference;

/** The only door to instruments for other features. */
@ApplicationScoped
public class InstrumentLookup implements NodeSource {

    private final InstrumentRepository repository;

    InstrumentLookup(InstrumentRepository repository) {
        this.repository = repository;
    }

    /** The instrument that a row or a person names, in any case; null for null and for a code that names nothing. */
    public CompletionStage<Instrument> byCode(String code) {
        return Batches.atHand(Instrument.TYPE, code == null ? null : code.toUpperCase(Locale.ROOT), repository.all());
    }

    /** Codes of a filter in their stored form; null stays null, an unknown one is an {@link UnknownCode}. */
    public List<String> known(String argument, Collection<String> codes) {
        if (codes == null) {
            return null;
        }
        List<String> wanted = codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        Map<String, Instrument> all = repository.all();
        for (String code : wanted) {
            if (!all.containsKey(code)) {
                throw new UnknownCode(argument, "instrument", code, all.keySet());
            }
        }
        return wanted;
    }

    /** The instruments with these codes, in the order given. */
    public CompletionStage<List<Instrument>> byCodes(List<String> codes) {
        return Batches.allAtHand(Instrument.TYPE, codes, repository.all());
    }

    @Override
    public String type() {
        return Instrument.TYPE;
    }

    @Override
    public Map<String, Instrument> byKeys(Collection<String> keys) {
        return Reference.among(keys, repository.all());
    }
}
