package vn.hoiam.petitions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Numbers are kept as they are written. */
@Converter(autoApply = true)
public class PetitionNumberConverter implements AttributeConverter<PetitionNumber, String> {

    @Override
    public String convertToDatabaseColumn(PetitionNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public PetitionNumber convertToEntityAttribute(String column) {
        return column == null ? null : new PetitionNumber(column);
    }
}
