package org.copydesk.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks content files for repeated paragraphs, inconsistent names and claims without a source, and fails the build
 * when there are any. Runs with a POM or without one.
 *
 * <p>What is given here wins over {@code copydesk.yaml}, which wins over the profile and the built-in defaults.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends VerdictMojo {}
