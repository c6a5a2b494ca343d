// Runs the script that is named; it finds the packages that are installed beside this file by NODE_PATH.
require(process.argv[2]);
