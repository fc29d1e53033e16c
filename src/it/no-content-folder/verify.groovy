def log = new File(basedir, 'build.log').text
assert log.contains('There is no content folder in ')
assert log.contains('looked for src/main/course, content')
