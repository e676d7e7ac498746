package vn.hoiam.coordination;

import vn.hoiam.petitions.OpenCase;
import vn.hoiam.routing.ResponsibleBody;
import vn.hoiam.units.UnitRow;

/**
 * An open case that would have gone elsewhere.
 *
 * @param lies the unit it lies with today
 * @param before the body that the rules name without the change
 * @param after the body that they name with it
 */
public record Rerouted(OpenCase petition, UnitRow lies, ResponsibleBody before, ResponsibleBody after) {}
