package org.tidu.paper.layout;

import java.util.Optional;

/** The pictures of a paper, made small: a paper has so many at most, the others are in the list of files. */
@FunctionalInterface
public interface PaperPictures {

    /** Of the longer side, in pixels: 8 cm at 260 dots an inch. */
    int EDGE = 820;
    /** On one paper. */
    int MOST = 80;

    /** As JPEG; empty where none can be made of it. */
    Optional<byte[]> jpeg(String sha256);
}
