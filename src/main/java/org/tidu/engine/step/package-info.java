/**
 * What a model may call: steps of the modules, and the helpers its expressions name. Modules see {@link
 * org.tidu.engine.step.Step}, {@link org.tidu.engine.step.TaskStep} and {@link org.tidu.engine.step.TaskNaming}, the engine sees its own delegates and listeners, and
 * nothing else of the program can be named in a model.
 */
@org.springframework.modulith.NamedInterface("step")
package org.tidu.engine.step;
