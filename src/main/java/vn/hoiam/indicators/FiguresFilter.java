package vn.hoiam.indicators;

import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.PetitionKind;

/**
 * What figures are narrowed to; whatever is null does not narrow.
 *
 * @param unit the code of a unit of today, or {@link InspectedUnits#NONE}
 * @param sector the code of a sector
 * @param dimension the code of a dimension of PAPI or of a part of one
 */
public record FiguresFilter(
        Period period, String unit, String sector, PetitionKind kind, Channel channel, String dimension) {}
