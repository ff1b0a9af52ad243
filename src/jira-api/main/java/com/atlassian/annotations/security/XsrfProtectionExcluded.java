package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Takes a method out of the protection against forged requests. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD})
public @interface XsrfProtectionExcluded {}
