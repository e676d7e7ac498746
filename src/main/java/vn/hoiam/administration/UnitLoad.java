package vn.hoiam.administration;

/**
 * What lies with a unit that is to end.
 *
 * @param petitions those that wait for an answer, by now
 * @param duties those that are held beyond the day
 * @param accounts by how many officials
 * @param hamlets those entered for it and not ended
 */
public record UnitLoad(long petitions, long duties, long accounts, long hamlets) {

    static final UnitLoad NONE = new UnitLoad(0, 0, 0, 0);
}
