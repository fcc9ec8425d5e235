package org.tidu.evidence.file;

/** How far a file has come. Only what is ready is given to anybody. */
public enum EvidenceState {
    /** Its bytes are coming, or have stopped coming. */
    UPLOADING,
    /** All of it is here and of a kind that is taken; it is being checked for viruses and put away. It can be handed in. */
    SCANNING,
    READY,
    /** Not what its category takes; its bytes are gone. */
    REFUSED,
    /** A virus was found; its bytes are gone. */
    INFECTED
}
