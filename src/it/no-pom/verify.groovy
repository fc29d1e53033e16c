def log = new File(basedir, 'build.log').text
assert log.contains('1 lesson checked: no errors, no warnings')
assert !new File(basedir, 'target').exists() // no report that nobody asked for

// Without a POM, too, the next check builds on this one; what it needs for that is kept outside the folder.
def caches = new File(localRepositoryPath, '.cache/course-maven-plugin').list()
assert caches.any { it ==~ /org\.apache\.maven\.standalone-pom\.[0-9a-f]{16}\.lessons/ }
