package vn.hoiam.indicators;

import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.petitions.Sector;

/**
 * What figures are narrowed to; whatever is null does not narrow.
 *
 * @param unit the code of a unit of today, or {@link InspectedUnits#NONE}
 * @param dimension the code of a dimension of PAPI or of a part of one
 */
public record FiguresFilter(
        Period period, String unit, Sector sector, PetitionKind kind, Channel channel, String dimension) {}
