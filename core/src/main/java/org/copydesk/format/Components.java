package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The components of a page that is no MDX, such as {@code <Tabs>}: between tags that are paired stands Markdown, however
 * far it is indented. Tags must come in order; not safe for threads.
 */
final class Components {
    private record Opening(String name, int end) {}

    private record Body(int from, int to) {}

    private final Deque<Opening> open = new ArrayDeque<>();
    private final Map<String, Integer> openOfName = new HashMap<>();
    private final List<Body> bodies = new ArrayList<>();

    /** Takes a tag that opens a component and ends before an offset. */
    void open(String name, int end) {
        open.push(new Opening(name, end));
        openOfName.merge(name, 1, Integer::sum);
    }

    /** Takes a tag that closes one and begins at an offset; returns whether one is open. */
    boolean close(String name, int start) {
        boolean isOpen = openOfName.getOrDefault(name, 0) > 0;
        boolean isFound = false;
        while (isOpen && !isFound) {
            Opening opening = open.pop();
            openOfName.merge(opening.name(), -1, Integer::sum);
            isFound = opening.name().equals(name);
            if (isFound) {
                add(new Body(opening.end(), start));
            }
        }
        return isOpen;
    }

    private void add(Body body) {
        while (!bodies.isEmpty() && bodies.get(bodies.size() - 1).from() >= body.from()) {
            bodies.remove(bodies.size() - 1);
        }
        bodies.add(body);
    }

    /** Whether no component has a body. */
    boolean isEmpty() {
        return bodies.isEmpty();
    }

    /** Whether an offset is between the tags of a component. */
    boolean contain(int offset) {
        int low = 0;
        int high = bodies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bodies.get(middle).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < bodies.get(low - 1).to();
    }
}
