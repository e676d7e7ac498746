package vn.hoiam.petitions.pages;

import vn.hoiam.places.ProvinceSketch.Outline;

/**
 * A piece of ground on the map.
 *
 * @param row what the commune of today holds that lies there; null where there is none, since the ground was divided
 * @param step how many that are, as the legend says
 */
public record MapArea(Outline outline, MapRow row, int step) {}
