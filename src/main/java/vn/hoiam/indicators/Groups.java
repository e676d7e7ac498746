package vn.hoiam.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.hoiam.papi.Dimensions;
import vn.hoiam.petitions.Channel;
import vn.hoiam.petitions.PetitionKind;
import vn.hoiam.sectors.Sectors;

/** The groups a narrowing leaves, in the order of their list, and last all petitions together. */
@ApplicationScoped
public class Groups {

    @Inject
    InspectedUnits mine;

    @Inject
    Sectors sectors;

    @Inject
    Dimensions dimensions;

    List<Group> list(Grouping by, FiguresFilter filter) {
        return Stream.concat(groups(by, filter), Stream.of(Group.TOTAL)).toList();
    }

    private Stream<Group> groups(Grouping by, FiguresFilter filter) {
        return switch (by) {
            case UNIT ->
                Stream.concat(
                        mine.choices().stream()
                                .filter(unit ->
                                        filter.unit() == null || unit.code().equals(filter.unit()))
                                .map(Group::of),
                        Stream.of(Group.OF_NO_UNIT));
            case SECTOR ->
                sectors.begun().stream()
                        .filter(sector ->
                                filter.sector() == null || sector.code().equals(filter.sector()))
                        .map(sector -> Group.of(sector, sectors.label(sector)));
            // Kinds the law itself sets a day for are counted only where one is asked for.
            case KIND ->
                of(PetitionKind.withServiceTarget().toArray(PetitionKind[]::new), filter.kind())
                        .map(kind -> Group.of(kind, kind.textKey()));
            case CHANNEL ->
                of(Channel.values(), filter.channel())
                        .map(channel -> Group.of(channel, "indicators.channel." + channel));
            // Who touches 5.3 touches 5: narrowed to one, its own parts are what stays whole.
            case DIMENSION ->
                dimensions.touched().stream()
                        .filter(dimension ->
                                filter.dimension() == null || dimension.number().startsWith(filter.dimension()))
                        .map(Group::of);
        };
    }

    private static <E> Stream<E> of(E[] all, E only) {
        return only == null ? Stream.of(all) : Stream.of(only);
    }
}
