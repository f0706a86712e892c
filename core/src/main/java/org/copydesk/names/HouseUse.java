package org.copydesk.names;

import java.io.Serializable;
import org.copydesk.check.Place;

/**
 * A use of a spelling that the house list replaces.
 *
 * @param found the spelling
 * @param use the spelling to use instead
 * @param place where it stands
 */
record HouseUse(String found, String use, Place place) implements Serializable {}
