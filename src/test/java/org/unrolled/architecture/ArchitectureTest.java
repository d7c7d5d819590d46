package org.unrolled.architecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the program against the rules of its rooms. */
@AnalyzeClasses(packages = "org.unrolled", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_ROOM = Rooms.EVERY_CLASS_HAS_A_ROOM;

    @ArchTest
    static final ArchRule MODEL = Rooms.MODEL;

    @ArchTest
    static final ArchRule TEXT = Rooms.TEXT;

    @ArchTest
    static final ArchRule DIAGRAM = Rooms.DIAGRAM;

    @ArchTest
    static final ArchRule ARITHMETIC = Rooms.ARITHMETIC;

    @ArchTest
    static final ArchRule IO = Rooms.IO;

    @ArchTest
    static final ArchRule VIEW = Rooms.VIEW;

    @ArchTest
    static final ArchRule CONTROLLER = Rooms.CONTROLLER;

    @ArchTest
    static final ArchRule CLI = Rooms.CLI;

    @ArchTest
    static final ArchRule NOBODY_USES_APP = Rooms.NOBODY_USES_APP;

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = Rooms.NAMES_SAY_WHAT_A_CLASS_IS;

    @ArchTest
    static final ArchRule STANDARD_STREAMS = Rooms.STANDARD_STREAMS;

    @ArchTest
    static final ArchRule ONE_WRITER_ON_CANVASES = Rooms.ONE_WRITER_ON_CANVASES;

    @ArchTest
    static final ArchRule FOLDED_OR_UNROLLED = Rooms.FOLDED_OR_UNROLLED;

    @ArchTest
    static final ArchRule NO_CYCLES = Rooms.NO_CYCLES;
}
