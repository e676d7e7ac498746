package vn.hoiam.petitions;

import java.time.LocalDate;
import vn.hoiam.texts.Bilingual;

/**
 * A decision on a second complaint as everybody reads it: without who complained, where they live and how they are reached.
 *
 * @param document its number
 * @param decidedOn the day written on it
 * @param place where else it is posted or was read out; may be null
 */
public record PublishedDecision(
        PetitionNumber number,
        String sector,
        Bilingual committee,
        String document,
        LocalDate decidedOn,
        LocalDate publishedOn,
        String words,
        String place) {}
