using BenchmarkDotNet.Running;
using Clas.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(OffrirLesGestes).Assembly).Run(["--filter", "*", "--artifacts", "artifacts/bench", .. args]);
