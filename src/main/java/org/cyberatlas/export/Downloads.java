package org.cyberatlas.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyberatlas.engine.Json;
import org.cyberatlas.export.datapackage.DataPackage;
import org.cyberatlas.export.datapackage.Metadata;
import org.cyberatlas.export.feed.TimelineCalendar;
import org.cyberatlas.export.feed.TimelineFeed;
import org.cyberatlas.export.format.Format;
import org.cyberatlas.export.request.Parameters;
import org.cyberatlas.export.response.Download;
import org.cyberatlas.export.response.Download.Work;
import org.cyberatlas.export.response.Exchange;
import org.cyberatlas.export.response.FileName;
import org.cyberatlas.export.table.DescribedExport;
import org.cyberatlas.export.table.Export;
import org.cyberatlas.export.table.Exports;
import org.cyberatlas.export.table.Table;
import org.cyberatlas.http.cache.PreparedResponse;
import org.cyberatlas.release.ReleaseLookup;
import org.cyberatlas.shared.table.Column;

/** List of downloads: each table in each format, its metadata, the data package, the feed and the calendar. */
@ApplicationScoped
class Downloads {

    private static final String JSON = "application/json";
    private static final String PACKAGE = "datapackage.json";
    /** Parameter of CSV alone: whether the file begins with a byte order mark, by which Excel recognises UTF-8. */
    private static final String BYTE_ORDER_MARK = "bom";

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Exports exports;
    private final ReleaseLookup releases;
    private final Metadata metadata;
    private final DataPackage dataPackage;
    private final TimelineCalendar calendar;
    private final TimelineFeed feed;
    private final Json json;

    Downloads(
            Exports exports,
            ReleaseLookup releases,
            Metadata metadata,
            DataPackage dataPackage,
            TimelineCalendar calendar,
            TimelineFeed feed,
            Json json) {
        this.exports = exports;
        this.releases = releases;
        this.metadata = metadata;
        this.dataPackage = dataPackage;
        this.calendar = calendar;
        this.feed = feed;
        this.json = json;
    }

    List<Download> served() {
        List<Download> served = new ArrayList<>();
        served.add(new Download(PACKAGE, JSON, dataPackage.shape(), parameters -> this::respondPackage));
        served.add(calendar.served());
        served.add(feed.served());
        exports.all().forEach(export -> {
            Stream.of(Format.values()).map(format -> table(export, format)).forEach(served::add);
            if (export instanceof DescribedExport<?, ?> described) {
                served.add(metadata(described));
            }
        });
        return served;
    }

    private void respondPackage(Exchange exchange, String tag) {
        exchange.respond(PreparedResponse.cacheable(json.write(dataPackage.described()), tag));
    }

    private <A extends Record, R> Download metadata(DescribedExport<A, R> export) {
        return new Download(metadataFile(export), JSON, shape(export), parameters -> {
            A arguments = export.arguments(parameters);
            String query = parameters.query(BYTE_ORDER_MARK);
            return (exchange, tag) -> exchange.respond(
                    PreparedResponse.cacheable(json.write(metadata.of(export, arguments, query)), tag));
        });
    }

    private <A, R> Download table(Export<A, R> export, Format format) {
        return new Download(format.file(export.name()), format.type(), shape(export), parameters -> {
            boolean mark = format == Format.CSV && Boolean.TRUE.equals(parameters.one(BYTE_ORDER_MARK, Boolean.class));
            A arguments = export.arguments(parameters);
            return work(export, arguments, format, mark, parameters);
        });
    }

    private <A, R> Work work(Export<A, R> export, A arguments, Format format, boolean mark, Parameters parameters) {
        String query = parameters.query(BYTE_ORDER_MARK);
        return (exchange, tag) -> {
            Table<R> table = export.open(arguments);
            try (Stream<R> rows = table.rows()) {
                Map<String, String> headers = new LinkedHashMap<>();
                headers.put("Content-Type", format.contentType());
                headers.put(
                        "Content-Disposition",
                        FileName.attached(
                                export.name(),
                                table.named(),
                                parameters.values(BYTE_ORDER_MARK),
                                releases.loaded(),
                                format.extension()));
                headers.put("Link", "<" + describing(export, query) + ">; rel=\"describedby\"; type=\"" + JSON + '"');
                exchange.respond(tag, headers, out -> {
                    if (mark) {
                        out.write(UTF_8_MARK);
                    }
                    format.write(out, export.columns(), rows, json);
                });
            }
        };
    }

    private static String describing(Export<?, ?> export, String query) {
        return export instanceof DescribedExport<?, ?> ? metadataFile(export) + query : PACKAGE;
    }

    private static String metadataFile(Export<?, ?> export) {
        return export.name() + ".metadata.json";
    }

    private static String shape(Export<?, ?> export) {
        return export.columns().stream().map(Column::described).toList().toString();
    }
}
