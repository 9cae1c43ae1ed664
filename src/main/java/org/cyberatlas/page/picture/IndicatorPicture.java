package org.cyberatlas.page.picture;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.cyberatlas.page.Choices;
import org.cyberatlas.page.Tree;
import org.cyberatlas.page.View;
import org.cyberatlas.page.chart.RankedFigures;
import org.cyberatlas.page.chart.Share;

/** Bars of the first ten countries of a ranking. */
@Singleton
class IndicatorPicture extends Picture {

    private static final int FIRST = 10;

    IndicatorPicture() {
        super("/pictures/indicators/:code", "picture-indicator");
    }

    @Override
    public View view(Map<String, Object> data, Choices choices) {
        Map<String, Object> indicator = found(data, "indicator", choices);
        List<Map<String, Object>> entries =
                new RankedFigures(indicator).bars().stream().limit(FIRST).toList();
        double top = Share.top(indicator, entries.stream().map(each -> Tree.number(each, "observation/value")));
        List<Map<String, Object>> bars = entries.stream()
                .map(each -> bar(
                        each.get("position") + ". " + Tree.at(each, "actor/name"),
                        each.get("observation"),
                        top,
                        indicator.get("unit")))
                .toList();
        Object year = Tree.at(indicator, "ranking/year");
        List<String> publishers = entries.stream()
                .map(each -> Tree.text(each, "observation/source/publisher"))
                .toList();
        return view(indicator.get("name") + (year == null ? "" : ", " + year), publishers, bars);
    }
}
