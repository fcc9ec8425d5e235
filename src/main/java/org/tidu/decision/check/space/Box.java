package org.tidu.decision.check.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** All combinations of the values left on each side: what a row covers, or what no row covers. */
public record Box(List<BitSet> sides) {

    public boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    public boolean meets(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).intersects(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    public Box and(Box other) {
        List<BitSet> both = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            BitSet side = (BitSet) sides.get(i).clone();
            side.and(other.sides.get(i));
            both.add(side);
        }
        return new Box(both);
    }

    /** What is left of this box without the other: disjoint boxes, at most one for each side. */
    List<Box> without(Box other) {
        if (!meets(other)) {
            return List.of(this);
        }
        List<Box> left = new ArrayList<>();
        List<BitSet> rest = new ArrayList<>(sides);
        for (int i = 0; i < sides.size(); i++) {
            BitSet outside = (BitSet) rest.get(i).clone();
            outside.andNot(other.sides.get(i));
            if (!outside.isEmpty()) {
                List<BitSet> part = new ArrayList<>(rest);
                part.set(i, outside);
                left.add(new Box(part));
            }
            BitSet inside = (BitSet) rest.get(i).clone();
            inside.and(other.sides.get(i));
            rest.set(i, inside);
        }
        return left;
    }
}
