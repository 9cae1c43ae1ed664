package org.cyberatlas.shared.period;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The column form of a partial date: its text. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return PartialDate.of(text);
    }
}
